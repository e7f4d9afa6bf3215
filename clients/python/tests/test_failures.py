"""What the client does when a server fails, against one that does so on purpose."""

from __future__ import annotations

import email.utils
import time
import unittest

from safapac import Busy, Client, InvalidInput, NotFound, Unreachable

from .failing_server import FailingServer, Planned

created = Planned(201, {"id": "1"}, happens=True)
busy = Planned(503, {"code": "busy", "detail": "Later."}, {"retry-after": "7"})
limited = Planned(429, {"code": "quota_exceeded", "detail": "Later."}, {"retry-after": "3"})


class Failures(unittest.TestCase):
    def client(self, server: FailingServer, **options: object) -> Client:
        self.slept: list[float] = []
        return Client(server.url, "token", sleep=self.slept.append, **options)

    def test_waits_as_long_as_it_is_told_to_and_asks_again(self) -> None:
        with FailingServer(busy, limited, Planned(200, [])) as server:
            self.assertEqual(list(self.client(server).projects), [])
        self.assertEqual(self.slept, [7.0, 3.0])

    def test_a_write_whose_answer_is_lost_happens_once(self) -> None:
        lost = Planned(0, happens=True)
        under_way = Planned(409, {"code": "request_under_way"}, {"retry-after": "1"})
        cut_off = created._replace(is_cut_off=True)
        with FailingServer(busy, lost, under_way, cut_off, created) as server:
            self.assertEqual(self.client(server).projects.create("Plant").id, "1")
        self.assertEqual(len({each.headers["idempotency-key"] for each in server.seen}), 1)
        self.assertEqual(len(server.seen), 5)
        self.assertEqual(len(server.done), 1)

    def test_each_write_has_a_key_of_its_own(self) -> None:
        with FailingServer(created, created) as server:
            client = self.client(server)
            client.projects.create("One")
            client.projects.create("Two")
        self.assertEqual(len(server.done), 2)

    def test_what_keeps_no_key_is_not_repeated_when_its_answer_is_lost(self) -> None:
        with FailingServer(Planned(0)) as server, self.assertRaises(Unreachable):
            self.client(server).request("POST", "/calculations/1/links", body={})
        self.assertEqual(len(server.seen), 1)

    def test_gives_up_in_the_end_and_says_why(self) -> None:
        with FailingServer(busy, busy, busy) as server:
            with self.assertRaises(Busy) as caught:
                list(self.client(server, attempts=3).projects)
        self.assertEqual((caught.exception.status, caught.exception.code), (503, "busy"))
        with FailingServer(Planned(0), Planned(0)) as server, self.assertRaises(Unreachable):
            list(self.client(server, attempts=2).projects)

    def test_does_not_wait_for_longer_than_it_may(self) -> None:
        with FailingServer(Planned(429, {"code": "quota_exceeded"}, {"retry-after": "3600"})) as server:
            with self.assertRaises(Busy):
                list(self.client(server).projects)
        self.assertEqual(self.slept, [])

    def test_takes_a_date_as_well(self) -> None:
        later = email.utils.formatdate(time.time() + 30, usegmt=True)
        with FailingServer(Planned(503, {}, {"retry-after": later}), Planned(200, [])) as server:
            list(self.client(server).projects)
        self.assertTrue(0 < self.slept[0] <= 30, self.slept)

    def test_does_not_repeat_what_was_refused(self) -> None:
        with FailingServer(Planned(404, {"code": "not_found"})) as server, self.assertRaises(NotFound):
            self.client(server).scenarios.get("1")
        self.assertEqual(len(server.seen), 1)

    def test_tells_each_place_that_is_wrong(self) -> None:
        errors = [{"pointer": "/plant/capacity", "code": "missing", "message": "It is missing."}]
        problem = {"code": "invalid_input", "detail": "Some fields are wrong.", "errors": errors}
        with FailingServer(Planned(422, problem)) as server, self.assertRaises(InvalidInput) as caught:
            self.client(server).calculate({})
        self.assertEqual(caught.exception.pointers, ["/plant/capacity"])
        self.assertIn("It is missing.", str(caught.exception))

    def test_follows_the_pages_of_a_list_as_they_are_taken(self) -> None:
        link = {"link": '</api/v1/projects?cursor=x>; rel="next"'}
        with FailingServer(Planned(200, [{"n": 1}], link), Planned(200, [{"n": 2}])) as server:
            rows = iter(self.client(server).projects)
            self.assertEqual(next(rows).n, 1)
            self.assertEqual(len(server.seen), 1)
            self.assertEqual([row.n for row in rows], [2])
        self.assertEqual(server.seen[1].path, "/api/v1/projects?cursor=x")

    def test_takes_its_token_to_no_other_server(self) -> None:
        with FailingServer() as other:
            with FailingServer(Planned(307, {}, {"location": f"{other.url}/api/v1/projects"})) as server:
                with self.assertRaises(Exception):
                    list(self.client(server).projects)
        self.assertEqual(other.seen, [])

    def test_shows_its_token_to_nobody(self) -> None:
        client = Client("http://127.0.0.1", "safapac_pat_secret")
        self.assertNotIn("secret", repr(client._transport))


if __name__ == "__main__":
    unittest.main()
