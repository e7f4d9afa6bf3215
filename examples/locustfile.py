"""The load of `npm run load` for people who use locust.

    npm run safapac -- user add --email test@example.com --password testpassword
    RATE_LIMITS=off npm start
    locust -f examples/locustfile.py --headless --host http://127.0.0.1:8000 --users 50 --spawn-rate 5 --run-time 30s

All users share one account, which is why the server has to run with RATE_LIMITS=off; each works in a project of its
own, which it deletes when it stops. SAFAPAC_EMAIL and SAFAPAC_PASSWORD name another account.
"""

import json
import os
import time
from pathlib import Path

from locust import HttpUser, between, task
from locust.exception import StopUser

API = "/api/v1"
EMAIL = os.environ.get("SAFAPAC_EMAIL", "test@example.com")
PASSWORD = os.environ.get("SAFAPAC_PASSWORD", "testpassword")
INPUTS = json.loads(Path(__file__).with_name("hefa-usa-500.json").read_text(encoding="utf-8"))

FIRST_POLL_SECONDS = 0.02
POLL_SECONDS_MAXIMUM = 0.32
GIVE_UP_SECONDS = 60
RENEWAL_SECONDS = 120


class Planner(HttpUser):
    """Signs in once, then lists projects, reads master data and calculates, 3 to 2 to 1."""

    wait_time = between(1, 3)
    project_id = None

    def on_start(self):
        credentials = {"email": EMAIL, "password": PASSWORD}
        self.keep(self.require("POST", "/auth/login", json=credentials))
        project = self.require("POST", "/projects", json={"projectName": "Load"})
        self.project_id = project["id"]
        scenarios = self.require(
            "GET", f"/projects/{self.project_id}/scenarios", name="/projects/[id]/scenarios"
        )
        self.scenario_id = scenarios[0]["id"]

    def keep(self, session):
        self.client.headers["Authorization"] = f"Bearer {session['accessToken']}"
        self.refresh_token = session["refreshToken"]
        self.renew_at = time.monotonic() + session["expiresIn"] - RENEWAL_SECONDS

    def stay_signed_in(self):
        if time.monotonic() > self.renew_at:
            body = {"refreshToken": self.refresh_token}
            self.keep(self.require("POST", "/auth/refresh", json=body))

    def on_stop(self):
        if self.project_id:
            self.client.delete(f"{API}/projects/{self.project_id}", name=f"{API}/projects/[id]")

    def require(self, method, path, name=None, **given):
        """The body of an answer without which this user cannot go on; locust has counted the failure."""
        answer = self.client.request(method, API + path, name=API + (name or path), **given)
        if not answer.ok:
            raise StopUser()
        return answer.json()

    @task(3)
    def list_projects(self):
        self.stay_signed_in()
        self.client.get(f"{API}/projects")

    @task(2)
    def read_master_data(self):
        self.stay_signed_in()
        self.client.get(f"{API}/master-data")

    @task(1)
    def calculate(self):
        self.stay_signed_in()
        began = time.perf_counter()
        problem = self.run_calculation(began + GIVE_UP_SECONDS)
        self.environment.events.request.fire(
            request_type="TASK",
            name="POST to calculated",
            response_time=(time.perf_counter() - began) * 1000,
            response_length=0,
            exception=problem and RuntimeError(problem),
            context={},
        )

    def run_calculation(self, deadline):
        """Nothing once the scenario is calculated, else why it is not."""
        path = f"{API}/scenarios/{self.scenario_id}/calculate"
        name = f"{API}/scenarios/[id]/calculate"
        queued = self.client.post(path, json=INPUTS, name=name)
        if queued.status_code != 202:
            return f"not queued: {queued.status_code}"
        pause = FIRST_POLL_SECONDS
        tag = {}
        while time.perf_counter() < deadline:
            time.sleep(pause)
            pause = min(pause * 2, POLL_SECONDS_MAXIMUM)
            answer = self.client.get(f"{path}/status", headers=tag, name=f"{name}/status")
            if answer.status_code == 304:
                continue
            if answer.status_code != 200:
                return f"no status: {answer.status_code}"
            status = answer.json()["status"]
            if status != "calculating":
                return None if status == "calculated" else status
            if "ETag" in answer.headers:
                tag = {"If-None-Match": answer.headers["ETag"]}
        return f"not calculated after {GIVE_UP_SECONDS} s"
